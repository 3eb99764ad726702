/** Colours of the installed sheets. White on the dark ones and black on the light ones pass WCAG AA (4.5:1). */
export const palette = {
  /** Headings of official columns. */
  official: '#6B1532',
  /** Headings of the columns that the program adds. */
  auxiliary: '#4A5568',
  onDark: '#FFFFFF',
  text: '#1F2933',
  muted: '#52606D',
  line: '#CBD2D9',
  soft: '#F3EEF0',
  input: '#FFFBE6',
} as const;

/** Fill and text of each state of the semáforo; read also in grey, because the state is always written. */
export const semaforoColours: Readonly<Record<string, { readonly fill: string; readonly text: string }>> = {
  Atendido: { fill: '#C6E7CF', text: '#0B4A1E' },
  'Atendido fuera de plazo': { fill: '#DDEBC8', text: '#33460B' },
  'En tiempo': { fill: '#E3F4E8', text: '#0B4A1E' },
  'En riesgo': { fill: '#FFE9A8', text: '#5C4300' },
  'En rezago': { fill: '#F8C9C6', text: '#7A0C0C' },
  'No atendido': { fill: '#E9A8A4', text: '#5C0606' },
  'Concluido sin evidencia': { fill: '#DDE1E6', text: '#2D3742' },
  'Sin información': { fill: '#ECEFF2', text: '#2D3742' },
  'No aplica': { fill: '#F5F6F7', text: '#3E4C59' },
};

export const severidadColours: Readonly<Record<string, { readonly fill: string; readonly text: string }>> = {
  error: { fill: '#F8C9C6', text: '#7A0C0C' },
  aviso: { fill: '#FFE9A8', text: '#5C4300' },
  nota: { fill: '#DCE8F5', text: '#123A63' },
};
