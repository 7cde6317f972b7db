import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

interface MaterialsListProps {
  readonly view: Pick<DiscussionView, "materials" | "preparedGaps">;
  readonly heading?: "h2" | "h3";
  readonly headingClass?: string;
}

const useStyles = makeStyles({
  materials: { marginTop: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  missing: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What HR gives the group to read: links that leave the app. */
export function MaterialsList({ view, heading: Heading = "h3", headingClass }: MaterialsListProps) {
  const texts = useTexts("cascade").materials;
  const styles = useStyles();
  const { materials, preparedGaps } = view;
  if (materials.length === 0)
    return preparedGaps.materials ? <p className={styles.missing}>{texts.missing}</p> : null;
  return (
    <div className={styles.materials}>
      <Heading className={headingClass ?? styles.title}>{texts.title}</Heading>
      <ul className={styles.list}>
        {materials.map(({ id, title, url }) => (
          <li key={id}>
            <OutsideLink href={url}>{title}</OutsideLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
