// @ts-check

/**
 * @typedef {{ value?: string, onChange(day: string): void, forID: string, classNameWrapper: string,
 *   setActiveStyle(): void, setInactiveStyle(): void }} Props
 * @typedef {{ props: Props, state: { text: string }, setState(state: { text: string }): void,
 *   write(text: string): void, picker?: HTMLInputElement | null }} Control
 */

/**
 * A day written as people write it, «19.11.2026», whatever the language of the browser; a calendar stands beside it.
 * @param {{ createClass: (parts: object) => unknown, h: (...parts: unknown[]) => unknown }} react
 * @param {string | undefined} today the server's day; a page without one has no button for it
 */
export function dayControl({ createClass, h }, today) {
  return createClass({
    /** @this {Control} */
    getInitialState() {
      return { text: written(this.props.value ?? '') };
    },

    /**
     * @this {Control}
     * @param {Props} before
     */
    componentDidUpdate({ value: before }) {
      const value = this.props.value ?? '';
      if (value !== (before ?? '') && value !== read(this.state.text)) this.setState({ text: written(value) });
    },

    /** @this {Control} */
    isValid() {
      const text = read(this.state.text);
      return text === '' || isDay(text) ? true : { error: { message: 'День пишут так: 19.11.2026.' } };
    },

    /**
     * @this {Control}
     * @param {string} text
     */
    write(text) {
      this.setState({ text });
      this.props.onChange(read(text));
    },

    /** @this {Control} */
    render() {
      const { classNameWrapper, forID, setActiveStyle, setInactiveStyle } = this.props;
      const { text } = this.state;
      const day = read(text);
      return h(
        'div',
        { className: `${classNameWrapper} day-control` },
        h('input', {
          id: forID,
          type: 'text',
          inputMode: 'numeric',
          autoComplete: 'off',
          placeholder: 'дд.мм.гггг',
          value: text,
          onChange: (/** @type {{ target: HTMLInputElement }} */ { target }) => this.write(target.value),
          onFocus: setActiveStyle,
          onBlur: () => {
            setInactiveStyle();
            this.setState({ text: written(day) });
          },
        }),
        today && h('button', { type: 'button', onClick: () => this.write(written(today)) }, 'Сегодня'),
        h('button', { type: 'button', onClick: () => this.picker?.showPicker() }, 'Календарь'),
        h('input', {
          ref: (/** @type {HTMLInputElement | null} */ input) => {
            this.picker = input;
          },
          className: 'day-picker',
          type: 'date',
          tabIndex: -1,
          'aria-hidden': true,
          value: isDay(day) ? day : '',
          onChange: (/** @type {{ target: HTMLInputElement }} */ { target }) => this.write(written(target.value)),
        }),
      );
    },
  });
}

/**
 * «19.11.2026» from «2026-11-19»; anything else as it is.
 * @param {string} day
 */
export function written(day) {
  return isDay(day) ? day.split('-').reverse().join('.') : day;
}

/**
 * «2026-11-19» from «19.11.2026», «19.11.26» or «19112026»; anything else as it is, for the check to name it.
 * @param {string} text
 */
export function read(text) {
  const [, day = '', month = '', year = ''] =
    /^\s*(\d{1,2})[ ./-](\d{1,2})[ ./-](\d{2}|\d{4})\s*$/.exec(text) ?? /^\s*(\d\d)(\d\d)(\d{4})\s*$/.exec(text) ?? [];
  const found = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : text.trim();
}

/** @param {string} text */
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
