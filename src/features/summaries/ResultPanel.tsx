import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { type ReactNode, useEffect, useRef } from "react";
import { usePublishStyles } from "./publish.styles.ts";

interface ResultPanelProps {
  readonly tone: "good" | "unsure";
  readonly title: string;
  readonly children: ReactNode;
}

/** How publishing ended; takes the focus from the button that is gone. */
export function ResultPanel({ tone, title, children }: ResultPanelProps) {
  const styles = usePublishStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Icon = tone === "good" ? CheckmarkCircleFilled : QuestionCircleRegular;
  return (
    <section className={styles.result}>
      <Icon aria-hidden className={styles[tone]} />
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.resultTitle}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
