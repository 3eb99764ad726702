/** Reads an iCalendar file by the letter of RFC 5545, and throws at what it does not allow. Knows nothing of its writer. */

export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** As written, escapes included. */
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** 3.1: lines end in CRLF, none is longer than 75 octets, and what is cut is whole UTF-8 on each side. */
export function contentLines(bytes: Uint8Array): readonly string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  let start = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== LF) continue;
    if (bytes[index - 1] !== CR) throw new Error(`A line ends without CR at octet ${index}`);
    const octets = bytes.slice(start, index - 1);
    if (octets.includes(CR)) throw new Error(`A CR stands alone before octet ${index}`);
    if (octets.length > 75) throw new Error(`A line of ${octets.length} octets`);
    lines.push(decoder.decode(octets));
    start = index + 1;
  }
  if (start !== bytes.length) throw new Error('The last line does not end');
  return unfolded(lines);
}

const CR = 13;
const LF = 10;

function unfolded(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (!/^[ \t]/.test(line)) whole.push(line);
    else if (whole.length === 0) throw new Error('The first line goes on with another');
    else whole.push(`${whole.pop() ?? ''}${line.slice(1)}`);
  }
  return whole;
}

/** 3.4–3.6: one VCALENDAR, whose components open and close. */
export function readCalendar(bytes: Uint8Array): Component {
  const open: { name: string; properties: Property[]; components: Component[] }[] = [];
  let root: Component | null = null;
  for (const line of contentLines(bytes)) {
    if (root) throw new Error(`«${line}» comes after the end`);
    const property = propertyOf(line);
    const { name, value } = property;
    if (name === 'BEGIN') open.push({ name: value, properties: [], components: [] });
    else if (name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value) throw new Error(`END:${value} closes ${closed?.name ?? 'nothing'}`);
      const parent = open.at(-1);
      if (parent) parent.components.push(closed);
      else root = closed;
    } else open.at(-1)?.properties.push(property);
  }
  if (root?.name !== 'VCALENDAR') throw new Error('There is no whole VCALENDAR');
  return root;
}

/** 3.1: `name *(";" param) ":" value`; no control character but the tab. */
function propertyOf(line: string): Property {
  const match = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
  if (!match) throw new Error(`«${line}» is no property`);
  if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`«${line}» has control characters`);
  const params = [...(match[2] ?? '').matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)/g)];
  return {
    name: (match[1] ?? '').toUpperCase(),
    params: Object.fromEntries(params.map(([, name = '', value = '']) => [name.toUpperCase(), value])),
    value: match[3] ?? '',
  };
}

/** The only property of that name. */
export function valueOf({ name: component, properties }: Component, name: string): string {
  const found = properties.filter((each) => each.name === name);
  if (found.length !== 1) throw new Error(`${component} has ${found.length} ${name}`);
  return found[0]?.value ?? '';
}

/** 3.3.11: backslash, semicolon and comma are escaped, and nothing else is. */
export function textOf(component: Component, name: string): string {
  const value = valueOf(component, name);
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/s.test(value)) throw new Error(`«${value}» is not escaped`);
  return value.replace(/\\([\\;,nN])/g, (_all, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}
