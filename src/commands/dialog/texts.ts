/** What the dialog says by itself; the rest comes in its content. */
export const texts = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  perfil: 'Perfil',
  choosePerfil: 'Elija…',
  perfilHelp: 'La institución cuya norma se aplica. No cambia después de instalar.',
  formatos: 'Formatos',
  institucion: 'Institución',
  institucionHelp: 'Como debe leerse en el encabezado de los formatos. Puede quedar vacía.',
  ejercicio: 'Ejercicio fiscal',
  trimestre: 'Trimestre',
  noTrimestre: 'Sin indicar',
  noPerfil: 'Elija la institución cuya norma se aplica.',
  noFormato: 'Elija al menos un formato.',
  badYear: 'El ejercicio fiscal es un año de cuatro cifras, por ejemplo 2026.',
  unread: {
    title: 'No se pudo mostrar este aviso',
    paragraph: 'La página se abrió sin su contenido. Ciérrela y elija de nuevo el botón de la cinta.',
  },
  noOffice:
    'Esta ventana no pudo comunicarse con Excel. Ciérrela con la «X» de su esquina: no se hará ningún cambio.',
} as const;
