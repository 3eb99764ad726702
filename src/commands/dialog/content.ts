/**
 * What a ribbon function and its dialog say to each other. A dialog page is another page: it receives its content in
 * its address and answers with a text, so both are written and read here, and nothing received is believed unread.
 */

export interface Notice {
  readonly kind: 'notice';
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface Question {
  readonly kind: 'question';
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Name and value of what is at stake, as pairs to read. */
  readonly figures: readonly (readonly [name: string, value: string])[];
  /** Label of the button that says yes. */
  readonly accept: string;
  /** Excel cannot undo it: then saying no is what the Enter key does. */
  readonly irreversible: boolean;
}

export interface InstallForm {
  readonly kind: 'install';
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly accept: string;
  /** Each with the ids of the formats that its own norm defines. */
  readonly perfiles: readonly {
    readonly id: string;
    readonly nombre: string;
    readonly formatos: readonly string[];
  }[];
  /** Those that can be installed. */
  readonly formatos: readonly { readonly id: string; readonly nombre: string }[];
  /** What Inicio begins with; `null` when the workbook has its Inicio already. */
  readonly inicio: InicioFields | null;
}

export interface InicioFields {
  readonly institucion: string;
  /** Four digits, or `''`. */
  readonly ejercicio: string;
  /** `'1'`–`'4'`, or `''`. */
  readonly trimestre: string;
}

export type DialogContent = Notice | Question | InstallForm;

export interface InstallAnswer extends InicioFields {
  readonly kind: 'install';
  readonly perfil: string;
  readonly formatos: readonly string[];
}

export type DialogAnswer = { readonly kind: 'accept' } | { readonly kind: 'cancel' } | InstallAnswer;

export type Theme = 'dark' | 'light';

const PAGE = 'dialog.html';
const NAME = 'contenido';
const THEME = 'tema';

/**
 * The dialog's page, beside the page that asks. The content travels behind the `#`, which browsers keep to themselves:
 * it may name sheets and programmes, and no server gets to see them.
 * @param theme of Excel's own window, when it tells
 */
export function dialogAddress(content: DialogContent, beside: string, theme?: Theme): string {
  const address = new URL(PAGE, beside);
  const said = { [NAME]: JSON.stringify(content), ...(theme && { [THEME]: theme }) };
  address.hash = new URLSearchParams(said).toString();
  return address.href;
}

/** Excel's theme, as the address tells it; `null` when Excel did not say. */
export function themeOf(hash: string): Theme | null {
  const theme = parameters(hash).get(THEME);
  return theme === 'dark' || theme === 'light' ? theme : null;
}

/** The content of an address; Office may have added parameters of its own behind the `#`. `null` when there is none. */
export function contentOf(hash: string): DialogContent | null {
  const content = parsed(parameters(hash).get(NAME) ?? '');
  const isContent =
    isObject(content) &&
    ['notice', 'question', 'install'].includes(String(content.kind)) &&
    typeof content.title === 'string' &&
    isTexts(content.paragraphs);
  // The rest is ours: the page's address is written by `dialogAddress` alone.
  return isContent ? (content as unknown as DialogContent) : null;
}

/** What a dialog's page answered, if it is one of its answers. */
export function answerOf(message: string): DialogAnswer | null {
  const answer = parsed(message);
  if (!isObject(answer)) return null;
  if (answer.kind === 'accept' || answer.kind === 'cancel') return { kind: answer.kind };
  return answer.kind === 'install' ? installAnswer(answer) : null;
}

function installAnswer({ perfil, formatos, ...inicio }: Record<string, unknown>): InstallAnswer | null {
  const { institucion, ejercicio, trimestre } = inicio;
  if (typeof perfil !== 'string' || perfil === '' || !isTexts(formatos) || formatos.length === 0) return null;
  if (typeof institucion !== 'string' || typeof ejercicio !== 'string' || typeof trimestre !== 'string') {
    return null;
  }
  if (!isYear(ejercicio) || !/^[1-4]?$/.test(trimestre)) return null;
  return { kind: 'install', perfil, formatos, institucion: institucion.trim(), ejercicio, trimestre };
}

/** Four digits of these centuries, or nothing. */
export function isYear(text: string): boolean {
  return /^((19|20|21)\d{2})?$/.test(text);
}

function parameters(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
