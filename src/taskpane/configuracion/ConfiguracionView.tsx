import { Button } from '@fluentui/react-components';
import { useEffect, type ComponentType } from 'react';
import { Empty } from '../kit/Empty';
import { useLayoutStyles } from '../kit/layout';
import { Tabs } from '../kit/Tabs';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { ChangesPart } from './ChangesPart';
import { DaysPart } from './DaysPart';
import { ListsPart } from './ListsPart';
import { texts } from './texts';
import { ThresholdsPart } from './ThresholdsPart';

const PARTS = ['dias', 'umbrales', 'listas', 'cambios'] as const;
type PartId = (typeof PARTS)[number];

const parts: Readonly<Record<PartId, ComponentType>> = {
  dias: DaysPart,
  umbrales: ThresholdsPart,
  listas: ListsPart,
  cambios: ChangesPart,
};

/** What an institution sets once, and the log of what the program changed. `go('configuracion', part)` opens a part. */
export function ConfiguracionView() {
  const layout = useLayoutStyles();
  const { focus, go } = useNavigation();
  const { tables } = useSession().libro.seguimiento;
  const [kept, setKept] = useKept<string>('configuracion.parte', 'dias');
  useEffect(() => {
    if (PARTS.some((part) => part === focus)) setKept(focus ?? 'dias');
  }, [focus, setKept]);
  if (tables.length === 0) {
    return (
      <div className={layout.view}>
        <Empty action={{ label: texts.instalar, onClick: () => go('formatos') }}>{texts.sinFormatos}</Empty>
        <OwnPerfil />
      </div>
    );
  }
  const open = PARTS.find((part) => part === kept) ?? 'dias';
  const Part = parts[open];
  return (
    <div className={layout.view}>
      <Tabs
        label={texts.partes}
        tabs={PARTS.map((id) => ({ id, label: texts.parte[id] }))}
        selected={open}
        onSelect={setKept}
      />
      <div role="tabpanel" aria-label={texts.parte[open]}>
        <Part />
      </div>
      <OwnPerfil />
    </div>
  );
}

/** Once in the life of an institution: a line under what is set once a year. */
function OwnPerfil() {
  const { go } = useNavigation();
  return (
    <div>
      <Button onClick={() => go('perfil')}>{texts.perfilPropio}</Button>
    </div>
  );
}
