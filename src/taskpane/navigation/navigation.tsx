import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { useKept } from '../session/useKept';

export const VIEWS = [
  'inicio',
  'formatos',
  'validar',
  'avance',
  'informe',
  'indicadores',
  'recoleccion',
  'matriz',
  'plazos',
  'documentos',
  'consolidar',
  'configuracion',
  'perfil',
] as const;
export type ViewId = (typeof VIEWS)[number];

export interface Navigation {
  readonly view: ViewId;
  /** What the view was opened for, such as a rule or a clave; it decides what that means. */
  readonly focus: string | undefined;
  /** Grows each time that a view is asked for: the same focus may be asked for again. */
  readonly asked: number;
  readonly go: (view: ViewId, focus?: string) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Which view is open; the pane reopens where it was closed. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [view, setView] = useKept<string>('view', 'inicio');
  const [{ focus, asked }, setAsked] = useState<Pick<Navigation, 'focus' | 'asked'>>({
    focus: undefined,
    asked: 0,
  });
  const navigation = useMemo<Navigation>(
    () => ({
      view: VIEWS.find((known) => known === view) ?? 'inicio',
      focus,
      asked,
      go: (next, about) => {
        setView(next);
        setAsked((last) => ({ focus: about, asked: last.asked + 1 }));
      },
    }),
    [view, focus, asked, setView],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('There is no NavigationProvider above.');
  return navigation;
}
