import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    listStyleType: "none",
    margin: 0,
    marginBlock: tokens.spacingVerticalXS,
    padding: 0,
  },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});

/** Ways into a discussion for a group that sits together: the projector, paper, one device for all. */
export function TogetherLinks({ view }: { readonly view: Pick<DiscussionView, "year" | "group"> }) {
  const texts = useTexts("earlier").together;
  const styles = useStyles();
  const place = `${view.year}/${view.group.id}`;
  return (
    <ul className={styles.links}>
      {[
        { href: `/meeting/${place}`, name: texts.meeting },
        { href: `/print/${place}`, name: texts.print },
        { href: "/device", name: texts.device },
      ].map(({ href, name }) => (
        <li key={href}>
          <Link href={href} className={styles.link}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
