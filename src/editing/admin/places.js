// @ts-check

/**
 * @typedef {{ name: string, label?: string, label_singular?: string, fields?: Field[], field?: Field, types?: Field[] }} Field
 */

/**
 * Where in a record something is, in the words of the form: «Вопрос повестки 1, решение 2». Empty for a field that lies in no list.
 * @param {Field} collection
 * @param {readonly (string | number)[]} path
 */
export function placeIn(collection, path) {
  const words = [];
  /** @type {Field[]} */
  let around = [collection];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') continue;
    const found = childrenOf(around).find(({ name }) => name === step);
    if (!found) break;
    const position = path[index + 1];
    const called = (found.label_singular ?? found.label ?? '').toLowerCase();
    if (typeof position === 'number') words.push(`${called} ${position + 1}`);
    around = [found];
  }
  const place = words.join(', ');
  return `${place.slice(0, 1).toUpperCase()}${place.slice(1)}`;
}

/**
 * Says by their names the fields that a message calls as the file does: «список present» becomes «список «Присутствовали»».
 * @param {Field} collection
 * @param {string} message
 */
export function inFormWords(collection, message) {
  const labels = new Map(allFields(collection).map(({ label, name }) => [name, label]));
  return message.replace(/(?<![\p{L}\d./-])[a-z][A-Za-z]+(?![\p{L}\d/-]|\.[\p{L}\d])/gu, (word) => {
    const label = labels.get(word);
    return label === undefined ? word : `«${label}»`;
  });
}

/**
 * @param {Field} field
 * @returns {Field[]}
 */
function allFields(field) {
  // The nearer name wins: it comes last.
  return childrenOf([field]).flatMap((child) => [...allFields(child), child]);
}

/**
 * @param {Field[]} fields
 * @returns {Field[]}
 */
function childrenOf(fields) {
  return fields.flatMap(({ field, fields = [], types = [] }) => [
    ...fields,
    ...(field ? [field] : []),
    ...types.flatMap((type) => type.fields ?? []),
  ]);
}
