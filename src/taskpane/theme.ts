import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/**
 * The theme of Excel's own window; light until Excel answers. Excel tells no one when it changes, so it is asked again
 * when the person comes back to the pane. Colours of high contrast come from the system by themselves.
 */
export function useOfficeTheme(ready: boolean): Theme {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const look = () => setDark(isDark(Office.context));
    look();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ready]);
  return dark ? webDarkTheme : webLightTheme;
}

export function isDarkTheme(theme: Theme): boolean {
  return theme === webDarkTheme;
}

/** Versions that do not tell, whatever the type of `Office.context` claims, are taken for light. */
function isDark({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): boolean {
  if (officeTheme?.isDarkTheme !== undefined) return officeTheme.isDarkTheme;
  return isDarkColour(officeTheme?.bodyBackgroundColor ?? '');
}

/** Excel 2021 gives colours and not the flag. */
function isDarkColour(colour: string): boolean {
  const [red, green, blue] = (/^#(..)(..)(..)$/.exec(colour) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  return red !== undefined && green !== undefined && blue !== undefined && red + green + blue < 3 * 128;
}
