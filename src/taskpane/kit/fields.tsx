import {
  makeStyles,
  mergeClasses,
  tokens,
  useFieldControlProps_unstable as useFieldControlProps,
} from '@fluentui/react-components';
import type { ChangeEvent, ComponentProps, SelectHTMLAttributes } from 'react';

const useStyles = makeStyles({
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  select: { height: '32px', textOverflow: 'ellipsis' },
  small: { height: '24px', fontSize: tokens.fontSizeBase200 },
  text: { minHeight: '52px', padding: tokens.spacingVerticalXS, resize: 'vertical' },
});

interface Typed {
  readonly value: string;
}

type Own<Attributes> = Omit<Attributes, 'onChange' | 'size'> & {
  readonly size?: 'small' | 'medium';
  readonly onChange: (event: ChangeEvent, data: Typed) => void;
};

/** The browser's own list, labelled by the Field around it. Fluent's weighs 3 KB gzipped for the same. */
export function Select(props: Own<SelectHTMLAttributes<HTMLSelectElement>>) {
  const styles = useStyles();
  const { size, className, onChange, ...rest } = useFieldControlProps(props, {
    supportsLabelFor: true,
    supportsRequired: true,
  });
  return (
    <select
      {...rest}
      className={mergeClasses(styles.control, styles.select, size === 'small' && styles.small, className)}
      onChange={(event) => onChange(event, { value: event.target.value })}
    />
  );
}

/** Several lines of text, likewise. */
export function TextArea(props: Own<ComponentProps<'textarea'>>) {
  const styles = useStyles();
  const {
    size: _size,
    className,
    onChange,
    ...rest
  } = useFieldControlProps(props, {
    supportsLabelFor: true,
    supportsRequired: true,
  });
  return (
    <textarea
      {...rest}
      className={mergeClasses(styles.control, styles.text, className)}
      onChange={(event) => onChange(event, { value: event.target.value })}
    />
  );
}
