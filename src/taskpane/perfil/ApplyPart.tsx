import { Button, Caption1, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { perfilPropioTexts } from '../../domain/messages/perfilPropio';
import { perfilJson, perfilOf, type PerfilPropio } from '../../domain/perfiles/propio';
import { planPerfil } from '../../domain/perfiles/propio/planPerfil';
import { applyPerfil } from '../../workbook/applyPerfil';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { CopyText } from '../kit/CopyText';
import { useLayoutStyles } from '../kit/layout';
import { Notice } from '../kit/Notice';
import { useSession } from '../session/SessionProvider';
import { savePerfilFile } from './perfilFile';
import { texts } from './texts';

interface ApplyPartProps {
  readonly propio: PerfilPropio;
  readonly onDiscard: () => void;
}

/** What is done with a perfil that has nothing wrong: into this workbook, or to a file. */
export function ApplyPart({ propio, onDiscard }: ApplyPartProps) {
  const layout = useLayoutStyles();
  const { libro, work } = useSession();
  const [isConfirming, setConfirming] = useState(false);
  const [saved, setSaved] = useState('');
  if (isConfirming) return <Confirm propio={propio} onClose={() => setConfirming(false)} />;
  const hasBook = libro.seguimiento.tables.length > 0;
  return (
    <div className={layout.column}>
      {!hasBook && <Text>{texts.sinFormatos}</Text>}
      <div className={layout.row}>
        {hasBook && (
          <Button appearance="primary" disabledFocusable={work !== null} onClick={() => setConfirming(true)}>
            {texts.aplicar}
          </Button>
        )}
        <Button onClick={() => setSaved(savePerfilFile(propio))}>{texts.exportar}</Button>
        <Button appearance="subtle" onClick={onDiscard}>
          {texts.descartar}
        </Button>
      </div>
      <Caption1 role="status">{saved === '' ? '' : texts.exportado(saved)}</Caption1>
      <CopyText label={texts.json} text={perfilJson(propio)} />
    </div>
  );
}

function Confirm({ propio, onClose }: { readonly propio: PerfilPropio; readonly onClose: () => void }) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const perfil = perfilOf(propio);
  const plan = planPerfil(libro.seguimiento, libro.tables, perfil);
  if (plan.kind === 'refused') {
    return (
      <Notice intent="warning" title={texts.noSePuede} onRetry={onClose}>
        {plan.problem.mensaje}
      </Notice>
    );
  }
  const { changes, added, valoresEnUso } = plan.plan;
  const inInicio = libro.seguimiento.perfil.nombre === perfil.nombre ? 0 : 1;
  const apply = async () => {
    await run(texts.aplicando, (context) => applyPerfil(context, { perfil, fecha }), {
      told: ({ cambios }) => perfilPropioTexts.aplicado(perfil.nombre, cambios),
    });
    onClose();
  };
  return (
    <ConfirmPanel
      title={texts.confirmar(perfil.nombre)}
      confirm={texts.confirmarBoton}
      onConfirm={() => void apply()}
      onCancel={onClose}
      undoable={false}
      busy={work !== null}
    >
      <Text className={layout.text}>{texts.cambiaran(changes.length + added.length + inInicio)}</Text>
      {valoresEnUso.map(({ catalogo, valor, filas }) => (
        <Text key={`${catalogo}|${valor}`} className={layout.text}>
          {perfilPropioTexts.valorEnUso(catalogo, valor, filas)}
        </Text>
      ))}
    </ConfirmPanel>
  );
}
