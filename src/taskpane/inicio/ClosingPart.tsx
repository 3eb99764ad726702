import { Link, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readAccionesClave } from '../../domain/cierre/accionesClave';
import { cierreOverviewOf, type PorCerrar } from '../../domain/overview/cierreOverview';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { AccionesClaveSection } from './AccionesClaveSection';
import { texts } from './cierreTexts';

/** What the norm of the perfil asks besides the work: how many ASM are closed with it, and its own key actions. */
export function ClosingPart() {
  const { seguimiento } = useSession().libro;
  const cierre = useMemo(() => cierreOverviewOf(seguimiento), [seguimiento]);
  const acciones = useMemo(() => readAccionesClave(seguimiento), [seguimiento]);
  return (
    <>
      {cierre && (
        <Section title={texts.cierre}>
          <Text>{texts.solventados(cierre.solventados, cierre.asm)}</Text>
          {cierre.porCerrar.length > 0 && <PorCerrarList porCerrar={cierre.porCerrar} />}
        </Section>
      )}
      {acciones.length > 0 && <AccionesClaveSection acciones={acciones} />}
    </>
  );
}

function PorCerrarList({ porCerrar }: { readonly porCerrar: readonly PorCerrar[] }) {
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  return (
    <>
      <Text>{texts.porCerrar(porCerrar.length)}</Text>
      <MoreList items={porCerrar} itemKey={({ clave, numero }, index) => `${clave}|${numero}|${index}`}>
        {({ clave, numero, falta }) => (
          <Text className={layout.text}>
            <Link inline onClick={() => go('avance', clave)}>
              {clave === '' ? texts.numero(numero) : clave}
            </Link>
            : {falta}.
          </Text>
        )}
      </MoreList>
    </>
  );
}
