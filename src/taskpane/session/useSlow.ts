import { useEffect, useState } from 'react';

const SLOW_MS = 4_000;

/** Whether something has stayed the same for long. */
export function useSlow(step: unknown): boolean {
  const [slow, setSlow] = useState<{ readonly step: unknown } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSlow({ step }), SLOW_MS);
    return () => clearTimeout(timer);
  }, [step]);
  return slow !== null && slow.step === step;
}
