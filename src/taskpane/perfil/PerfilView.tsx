import { Button, Text } from '@fluentui/react-components';
import { useMemo, type ComponentType } from 'react';
import { parsePerfilPropio, type Borrador, type ErrorDePerfil } from '../../domain/perfiles/propio';
import { useLayoutStyles } from '../kit/layout';
import { Tabs } from '../kit/Tabs';
import { useNavigation } from '../navigation/navigation';
import { useKept } from '../session/useKept';
import { ApplyPart } from './ApplyPart';
import { DatosPart } from './DatosPart';
import { EditingContext, type Editing } from './editing';
import { EncabezadosPart } from './EncabezadosPart';
import { ErrorList } from './ErrorList';
import { ListasPart } from './ListasPart';
import { PlazosPart } from './PlazosPart';
import { StartPart } from './StartPart';
import { texts } from './texts';
import { UmbralesPart } from './UmbralesPart';

const parts = {
  datos: DatosPart,
  listas: ListasPart,
  encabezados: EncabezadosPart,
  umbrales: UmbralesPart,
  plazos: PlazosPart,
} satisfies Record<string, ComponentType>;
type PartId = keyof typeof parts;
const PARTS = Object.keys(parts) as readonly PartId[];

const NOTHING: Borrador = {};

/** Where an institution that the program does not bring describes itself. Opened from Configuración. */
export function PerfilView() {
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  const [borrador, setBorrador] = useKept<Borrador>('perfil.borrador', NOTHING);
  const isWriting = Object.keys(borrador).length > 0;
  return (
    <div className={layout.view}>
      <div>
        <Button onClick={() => go('configuracion')}>{texts.volver}</Button>
      </div>
      <Text>{texts.intro}</Text>
      <StartPart replaces={isWriting} onStart={setBorrador} />
      {isWriting && <Editor borrador={borrador} onChange={setBorrador} />}
    </div>
  );
}

interface EditorProps {
  readonly borrador: Borrador;
  readonly onChange: (borrador: Borrador) => void;
}

function Editor({ borrador, onChange }: EditorProps) {
  const layout = useLayoutStyles();
  const [kept, setKept] = useKept<string>('perfil.parte', 'datos');
  const parsed = useMemo(() => parsePerfilPropio(JSON.stringify(borrador)), [borrador]);
  const errores = 'errores' in parsed ? parsed.errores : NO_ERRORS;
  const editing = useMemo<Editing>(
    () => ({
      borrador,
      set: onChange,
      errores: new Map(errores.map(({ donde, mensaje }) => [donde, mensaje])),
    }),
    [borrador, onChange, errores],
  );
  const open = PARTS.find((part) => part === kept) ?? 'datos';
  const Part = parts[open];
  return (
    <EditingContext value={editing}>
      <Tabs
        label={texts.partes}
        tabs={PARTS.map((id) => ({ id, label: texts.parte[id] }))}
        selected={open}
        onSelect={setKept}
      />
      <div role="tabpanel" aria-label={texts.parte[open]} className={layout.column}>
        <Part />
      </div>
      {'perfil' in parsed ? (
        <ApplyPart propio={parsed.perfil} onDiscard={() => onChange(NOTHING)} />
      ) : (
        <ErrorList title={texts.porCorregir(errores.length)} errores={errores} />
      )}
    </EditingContext>
  );
}

const NO_ERRORS: readonly ErrorDePerfil[] = [];
