import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: 0 },
  body: { flexGrow: 1, minWidth: 0 },
  info: { color: tokens.colorNeutralForeground3 },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS = {
  info: InfoFilled,
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: DismissCircleFilled,
} as const;

interface MessageStripProps {
  readonly intent: keyof typeof ICONS;
  /** `assertive` interrupts a screen reader. */
  readonly politeness: 'polite' | 'assertive';
  readonly children: ReactNode;
  /** At its right, such as the button that takes it away. */
  readonly action?: ReactNode;
}

/** What should be known, said aloud too. Fluent's bar brings a library of movement of 8 KB gzipped for the same. */
export function MessageStrip({ intent, politeness, children, action }: MessageStripProps) {
  const styles = useStyles();
  const Icon = ICONS[intent];
  return (
    <div
      role={politeness === 'assertive' ? 'alert' : 'status'}
      className={mergeClasses(styles.strip, intent !== 'info' && styles[intent])}
    >
      <span
        className={mergeClasses(styles.icon, intent === 'info' ? styles.info : styles[`${intent}Icon`])}
        aria-hidden
      >
        <Icon />
      </span>
      <div className={styles.body}>{children}</div>
      {action}
    </div>
  );
}
