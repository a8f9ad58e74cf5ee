/** An ordered, namespace-blind tree of the manifest, for tests that care about order and references. */
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly text: string;
  readonly children: readonly Element[];
}

/** Reads a file; prefixes of names (`bt:`, `xsi:`) are dropped. */
export function readManifest(file: string): Element {
  return parseManifest(readFileSync(file, 'utf8'));
}

export function parseManifest(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
  });
  const [root] = (parser.parse(xml) as RawNode[])
    .map(toElement)
    .filter((element) => element.name === 'OfficeApp');
  if (root === undefined) throw new Error('no OfficeApp element');
  return root;
}

type RawNode = { readonly [key: string]: unknown };

function toElement(node: RawNode): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = Array.isArray(node[name]) ? (node[name] as RawNode[]) : [];
  const attributes = Object.fromEntries(
    Object.entries((node[':@'] ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      String(value),
    ]),
  );
  const text = inner.map((part) => ('#text' in part ? String(part['#text']) : '')).join('');
  const children = inner.filter((part) => !('#text' in part)).map(toElement);
  return { name, attributes, text, children };
}

/** All elements of a name, at any depth, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The single element below a path of names; throws where it is missing. */
export function at(element: Element, ...names: string[]): Element {
  return names.reduce((parent, name) => {
    const child = parent.children.find((each) => each.name === name);
    if (child === undefined) throw new Error(`${parent.name} has no ${name}`);
    return child;
  }, element);
}
