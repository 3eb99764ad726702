import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** The theme of Excel's own window. Colours of high contrast come from the system by themselves. */
export function officeTheme(): Theme {
  return isDark(Office.context) ? webDarkTheme : webLightTheme;
}

/** Versions that do not tell, whatever the type of `Office.context` claims, are taken for light. */
function isDark({ officeTheme: theme }: { readonly officeTheme?: Office.OfficeTheme }): boolean {
  return theme?.isDarkTheme ?? false;
}
