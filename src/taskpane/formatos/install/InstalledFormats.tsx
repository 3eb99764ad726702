import { Button, Text } from '@fluentui/react-components';
import { captureFormats } from '../../../domain/formats';
import { CountTable } from '../../kit/CountTable';
import { Section } from '../../kit/Section';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { texts } from '../texts';
import { InstallPanel } from './InstallPanel';

interface InstalledFormatsProps {
  /** Id of the format whose panel is open. */
  readonly adding: string | null;
  readonly onAdding: (format: string | null) => void;
}

/** The formats that the workbook has, and those that can be added: everything else was asked the first time. */
export function InstalledFormats({ adding, onAdding }: InstalledFormatsProps) {
  const layout = useLayoutStyles();
  const { libro, work } = useSession();
  const { perfil, institucion, ejercicio, trimestre, tables } = libro.seguimiento;
  const installed = new Set(tables.map(({ format }) => format.id));
  return (
    <Section title={texts.install.installed}>
      <CountTable
        headings={[texts.install.format, texts.install.rows]}
        rows={tables.map(({ format, rows }) => ({ name: format.id, label: format.name, count: rows.length }))}
      />
      {captureFormats
        .filter(({ id }) => !installed.has(id))
        .map((format) => (
          <div key={format.id} className={layout.column}>
            {adding === format.id ? (
              <InstallPanel
                formats={[format]}
                perfil={perfil}
                inicio={{ institucion, ejercicio, trimestre }}
                note={texts.install.fixedPerfil(perfil.nombre)}
                onInstalled={() => undefined}
                onClose={() => onAdding(null)}
              />
            ) : (
              <>
                <Text className={layout.text}>{format.purpose}</Text>
                <div>
                  <Button disabledFocusable={work !== null} onClick={() => onAdding(format.id)}>
                    {texts.install.add(format)}
                  </Button>
                </div>
              </>
            )}
          </div>
        ))}
    </Section>
  );
}
