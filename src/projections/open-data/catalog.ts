import { DATA, STRUCTURE_DAY } from './format.ts';
import type { PublishedOwner } from './files.ts';
import { responsibleOf } from './passports.ts';
import type { Absolute } from './records.ts';

type Node = Readonly<Record<string, unknown>>;

/** Everything the catalogue says is explained in itself: whoever reads it asks no other server for the meaning. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const MEDIA = 'https://www.iana.org/assignments/media-types/';
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';
const RUSSIAN = { '@id': 'http://publications.europa.eu/resource/authority/language/RUS' };

/** The catalogue of the sets as DCAT-AP in JSON-LD. */
export function catalogFile(owners: readonly PublishedOwner[], absolute: Absolute): Node {
  return {
    '@context': CONTEXT,
    '@id': absolute(`${DATA}/catalog.jsonld`),
    '@type': 'dcat:Catalog',
    'dct:title': text('Открытые данные муниципального резерва управленческих кадров'),
    'dct:description': text('Наборы, которые администрации дают вместе со страницами раздела.'),
    'dct:language': RUSSIAN,
    'foaf:homepage': { '@id': absolute('/data/') },
    'dct:publisher': owners.filter(({ section }) => section).map((owner) => publisher(owner, absolute)),
    'dcat:dataset': owners.flatMap((owner) =>
      owner.published.map((published) => datasetOf(owner, published, absolute)),
    ),
  };
}

function datasetOf(
  owner: PublishedOwner,
  { csv, json, table }: PublishedOwner['published'][number],
  absolute: Absolute,
): Node {
  const { name, section } = owner;
  const { set, total } = table;
  const id = absolute(`${DATA}/${owner.id}/${set.name}`);
  return {
    '@id': `${id}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${owner.id}/${set.name}`,
    'dct:title': text(`${set.title}. ${name}`),
    'dct:description': text(`${set.description} Записей: ${total}.`),
    'dct:issued': day(STRUCTURE_DAY),
    'dct:language': RUSSIAN,
    'dct:publisher': section ? { '@id': publisherId(owner, absolute) } : publisher(owner, absolute),
    ...(section && contact(owner)),
    'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/IRREG' },
    'dcat:landingPage': { '@id': absolute(`/data/#${owner.id}`) },
    'dct:conformsTo': { '@id': absolute(`${DATA}/schemas/${set.name}.schema.json`) },
    'dcat:distribution': [
      distribution(absolute(csv.address), `${id}#csv`, 'text/csv', 'CSV'),
      distribution(absolute(json.address), `${id}#json`, 'application/json', 'JSON'),
    ].map((one) => ({
      ...one,
      'dct:license': { '@id': absolute('/data/#terms') },
    })),
  };
}

function distribution(address: string, id: string, media: string, format: string): Node {
  return {
    '@id': id,
    '@type': 'dcat:Distribution',
    'dct:title': text(format),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `${MEDIA}${media}` },
    'dct:format': { '@id': `${FILE_TYPE}${format}` },
  };
}

function publisherId({ id }: PublishedOwner, absolute: Absolute): string {
  return `${absolute(`/${id}/`)}#administration`;
}

function publisher(owner: PublishedOwner, absolute: Absolute): Node {
  const { name, section } = owner;
  return {
    ...(section && { '@id': publisherId(owner, absolute) }),
    '@type': 'foaf:Agent',
    'foaf:name': text(section?.context.municipality.data.administration ?? name),
  };
}

function contact({ section }: PublishedOwner): Node {
  if (!section) return {};
  const { email } = section.context.municipality.data.contacts ?? {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': text(responsibleOf(section) ?? section.context.municipality.data.name),
      ...(email !== undefined && { 'vcard:hasEmail': { '@id': `mailto:${email}` } }),
    },
  };
}

function text(value: string): Node {
  return { '@value': value, '@language': 'ru' };
}

function day(value: string): Node {
  return { '@value': value, '@type': 'xsd:date' };
}
