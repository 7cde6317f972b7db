import { mergeClasses } from "@fluentui/react-components";
import { Meter } from "#ui/Meter.tsx";
import { useCompletionStyles } from "./completion.styles.ts";

interface CountBarProps {
  readonly name?: string;
  /** The same in words. */
  readonly words: string;
  readonly held: number;
  readonly due: number;
}

/** How much of a whole has been held: in words with a bar. */
export function CountBar({ name, words, held, due }: CountBarProps) {
  const styles = useCompletionStyles();
  return (
    <span className={mergeClasses(name === undefined && styles.meter)}>
      <span className={styles.barHead}>
        {name !== undefined && <span>{name}</span>}
        <span className={styles.numbers}>{words}</span>
      </span>
      <Meter done={held} of={due} />
    </span>
  );
}
