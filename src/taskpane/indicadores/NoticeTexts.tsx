import { Button, Caption1, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { noteNotices } from '../../workbook/noteNotices';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { CopyText } from '../kit/CopyText';
import { avisosOf, type Pedido } from './solicitudes';
import { texts } from './texts';

/** The notices of a resolved request, to be copied, until somebody notes the day on which they were sent. */
export function NoticeTexts({ pedido }: { readonly pedido: Pedido }) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { folio, solicitudes } = pedido;
  const [{ resolucion, avisoContraloria, avisoFinanzas }] = solicitudes;
  const avisos = useMemo(() => avisosOf(libro.seguimiento, pedido), [libro.seguimiento, pedido]);
  const note = () =>
    run(
      texts.avisos.anotando,
      // A day that is noted already stays.
      (context) =>
        noteNotices(context, {
          folio,
          contraloria: avisoContraloria === null ? fecha : null,
          finanzas: avisoFinanzas === null ? fecha : null,
          hoy: fecha,
        }),
      { told: () => texts.avisos.anotado(folio) },
    );
  return (
    <div className={layout.column}>
      <Text weight="semibold">{texts.avisos.title(folio, resolucion)}</Text>
      <Caption1>{texts.avisos.nota}</Caption1>
      {avisos.map(({ para, correo, asunto, cuerpo }) => (
        <CopyText
          key={para}
          label={texts.avisos.para(para, correo)}
          text={texts.avisos.text(asunto, cuerpo)}
        />
      ))}
      <div>
        <Button
          size="small"
          aria-label={texts.avisos.anotarOf(folio)}
          disabledFocusable={work !== null}
          onClick={() => void note()}
        >
          {texts.avisos.anotar}
        </Button>
      </div>
    </div>
  );
}
