import { Text } from '@fluentui/react-components';
import { useLayoutStyles } from '../../kit/layout';
import type { InstallPreview } from '../../../workbook/previewInstall';

/** The sheets that will be created, each with what it is for. */
export function SheetList({ sheets }: { readonly sheets: InstallPreview['hojas'] }) {
  const layout = useLayoutStyles();
  return (
    <ul className={layout.list}>
      {sheets.map(({ hoja, que }) => (
        <li key={hoja}>
          <Text weight="semibold">{hoja}</Text>
          <Text size={200} block>
            {que}
          </Text>
        </li>
      ))}
    </ul>
  );
}
