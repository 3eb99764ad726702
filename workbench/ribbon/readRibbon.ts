/** The ribbon that a manifest describes, as Excel would read it. */

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** The page that runs the buttons' functions; `null` when no button runs one. */
  readonly functionFile: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** The largest icon. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly kind: 'pane'; readonly page: string } | { readonly kind: 'function'; readonly name: string };

/**
 * @param manifest the add-in's XML manifest, parsed
 * @param localAddress what an address of the manifest is here
 */
export function readRibbon(manifest: Document, localAddress: (url: string) => string): Ribbon {
  const resources = new Map(
    [...manifest.querySelectorAll('Resources [id]')].map((one) => [
      one.getAttribute('id') ?? '',
      one.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const resource = (element: Element | undefined): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const address = (element: Element | undefined): string => localAddress(resource(element));

  const form = manifest.querySelector('DesktopFormFactor');
  const tab = form?.querySelector('CustomTab') ?? form;
  const functions = form?.querySelector('FunctionFile') ?? undefined;
  return {
    tab: resource(childOf(tab, 'Label')),
    groups: childrenOf(tab, 'Group').map((group) => ({
      label: resource(childOf(group, 'Label')),
      buttons: childrenOf(group, 'Control').map((control) => ({
        id: control.getAttribute('id') ?? '',
        label: resource(childOf(control, 'Label')),
        tipTitle: resource(childOf(childOf(control, 'Supertip'), 'Title')),
        tip: resource(childOf(childOf(control, 'Supertip'), 'Description')),
        icon: address(largestIcon(control)),
        action: actionOf(childOf(control, 'Action'), address),
      })),
    })),
    functionFile: functions === undefined ? null : address(functions),
  };
}

function actionOf(
  action: Element | undefined,
  address: (element: Element | undefined) => string,
): RibbonAction {
  return action?.getAttribute('xsi:type') === 'ShowTaskpane'
    ? { kind: 'pane', page: address(childOf(action, 'SourceLocation')) }
    : { kind: 'function', name: childOf(action, 'FunctionName')?.textContent.trim() ?? '' };
}

function largestIcon(control: Element): Element | undefined {
  return childrenOf(childOf(control, 'Icon'), 'Image')
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .at(-1);
}

function sizeOf(image: Element): number {
  return Number(image.getAttribute('size'));
}

/** By name without prefix: the manifest's elements are of several namespaces. */
function childrenOf(parent: Element | null | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => localName === name);
}

function childOf(parent: Element | null | undefined, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}
