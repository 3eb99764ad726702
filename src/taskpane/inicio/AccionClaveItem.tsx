import { Button, Caption1, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ESTADOS_ACCION_CLAVE, type AccionClave } from '../../domain/cierre/accionesClave';
import { fromIso, toIso } from '../../domain/dates/dateSerial';
import { recordAccionClave } from '../../workbook/recordAccionClave';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './cierreTexts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground1 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** A key action: how it stands, and what to change of it. */
export function AccionClaveItem({ accion }: { readonly accion: AccionClave }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { estado, fecha, documento, descripcion } = accion;
  const facts = [estado, ...(fecha === null ? [] : [texts.fecha(fecha)]), documento].filter(Boolean);
  return (
    <div className={styles.item}>
      <Text className={layout.text}>{texts.titulo(accion.accion, accion.nombre)}</Text>
      <Caption1 className={layout.text}>{facts.join(' · ')}</Caption1>
      <details>
        <summary className={styles.summary} aria-label={texts.cambiarDe(accion.accion)}>
          {texts.cambiar}
        </summary>
        <div className={styles.fields}>
          <Text size={200} className={layout.prose}>
            {descripcion}
          </Text>
          <ItemFields accion={accion} />
        </div>
      </details>
    </div>
  );
}

type Draft = Partial<Readonly<Record<'estado' | 'fecha' | 'documento', string>>>;

function ItemFields({ accion: { accion, ...kept } }: { readonly accion: AccionClave }) {
  const { fecha: hoy, run, work } = useSession();
  // Only what is typed: the rest follows the sheet.
  const [draft, setDraft] = useState<Draft>({});
  const shown = {
    estado: kept.estado,
    fecha: kept.fecha === null ? '' : toIso(kept.fecha),
    documento: kept.documento,
    ...draft,
  };
  const field = (name: keyof Draft) => ({
    size: 'small' as const,
    value: shown[name],
    onChange: (_event: unknown, { value }: { readonly value: string }) =>
      setDraft({ ...draft, [name]: value }),
  });
  const save = async () => {
    const { fecha, documento } = draft;
    const request = {
      accion,
      estado: shown.estado,
      ...(fecha === undefined ? {} : { fechaAccion: fromIso(fecha) }),
      ...(documento === undefined ? {} : { documento }),
      fecha: hoy,
    };
    const end = await run(texts.guardando, (context) => recordAccionClave(context, request), {
      told: () => texts.hecho(accion),
    });
    if (end.kind === 'done') setDraft({});
  };
  return (
    <>
      <Field label={texts.estado}>
        <Select {...field('estado')}>
          {ESTADOS_ACCION_CLAVE.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.fechaCampo} hint={texts.fechaHint}>
        <Input type="date" {...field('fecha')} />
      </Field>
      <Field label={texts.documento} hint={texts.documentoHint}>
        <Input {...field('documento')} />
      </Field>
      <div>
        <Button
          size="small"
          aria-label={texts.guardarDe(accion)}
          disabledFocusable={work !== null}
          onClick={() => void save()}
        >
          {texts.guardar}
        </Button>
      </div>
    </>
  );
}
