import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isOfficeDark } from '../workbook/officeTheme';

/**
 * The theme of Excel's own window; light until Excel answers. Excel tells no one when it changes, so it is asked again
 * when the person comes back to the pane. Colours of high contrast come from the system by themselves.
 */
export function useOfficeTheme(ready: boolean): Theme {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const look = () => setDark(isOfficeDark(Office.context) ?? false);
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
