/**
 * Makes page elements: a tag, its attributes, its children. Text always becomes text nodes, never markup.
 */
type Attributes = { readonly [name: string]: string | boolean | ((event: Event) => void) };

/** `on…` functions become listeners, true an empty attribute, false none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** The element with this id; a missing one is a bug of index.html. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element #${id}`);
  return found;
}

export function button(
  label: string,
  onclick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  return element('button', { type: 'button', ...attributes, onclick: () => onclick() }, [label]);
}

/** A labelled drop-down; `options` are value and label. */
export function choice(
  label: string,
  id: string,
  options: readonly (readonly [string, string])[],
  onChange: (value: string) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    { id, onchange: () => onChange(select.value) },
    options.map(([value, text]) => element('option', { value }, [text])),
  );
  return element('label', { class: 'choice' }, [element('span', {}, [label]), select]);
}
