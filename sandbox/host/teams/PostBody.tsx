import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { createElement, Fragment, type ReactNode, useMemo } from "react";
import { parseTeamsLink } from "../protocol/deepLink.ts";
import { type PostNode, type PostTag, parsePostHtml } from "./postHtml.ts";

const useStyles = makeStyles({
  root: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "& p": { margin: `${tokens.spacingVerticalXS} 0` },
    "& ul, & ol": { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "24px" },
    "& li": { marginBottom: tokens.spacingVerticalXXS },
    "& h2, & h3": {
      fontSize: tokens.fontSizeBase400,
      margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    },
    "& h4, & h5": {
      fontSize: tokens.fontSizeBase300,
      margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    },
    "& blockquote": {
      margin: `${tokens.spacingVerticalS} 0`,
      paddingLeft: tokens.spacingHorizontalM,
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
      color: tokens.colorNeutralForeground2,
    },
    "& hr": { border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "& table": { borderCollapse: "collapse", margin: `${tokens.spacingVerticalS} 0` },
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: "left",
      verticalAlign: "top",
    },
    "& code, & pre": { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre-wrap" },
  },
  plain: { whiteSpace: "pre-wrap" },
  table: { overflowX: "auto" },
  mention: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface PostBodyProps {
  readonly contentType: string;
  readonly content: string;
  /** The level of the first heading inside: people choose h1 to h3 by their looks, the outline is ours. */
  readonly topLevel: number;
  readonly openLink: (url: string) => void;
}

export function PostBody({ contentType, content, topLevel, openLink }: PostBodyProps) {
  const styles = useStyles();
  const nodes = useMemo(() => (contentType === "html" ? parsePostHtml(content) : []), [contentType, content]);
  if (contentType !== "html") return <div className={`${styles.root} ${styles.plain}`}>{content}</div>;

  const levels = headingLevels(nodes, topLevel);

  const render = (node: PostNode, key: number): ReactNode => {
    if (node.kind === "text") return <Fragment key={key}>{node.text}</Fragment>;
    const children = node.children.map(render);
    if (node.kind === "mention") {
      return (
        <span key={key} className={styles.mention}>
          {children}
        </span>
      );
    }
    if (node.kind === "link") {
      return (
        <PostLink key={key} href={node.href} openLink={openLink}>
          {children}
        </PostLink>
      );
    }
    if (node.tag === "br" || node.tag === "hr") return createElement(node.tag, { key });
    const element = createElement(levels.get(node.tag) ?? node.tag, { key }, ...children);
    return node.tag === "table" ? (
      <div key={key} className={styles.table}>
        {element}
      </div>
    ) : (
      element
    );
  };
  return <div className={styles.root}>{nodes.map(render)}</div>;
}

function headingLevels(nodes: readonly PostNode[], topLevel: number): ReadonlyMap<string, string> {
  const used = (["h1", "h2", "h3"] as const).filter((tag) => hasTag(nodes, tag));
  return new Map(used.map((tag, index) => [tag, `h${topLevel + index}`]));
}

const hasTag = (nodes: readonly PostNode[], tag: PostTag): boolean =>
  nodes.some(
    (node) =>
      node.kind !== "text" && ((node.kind === "element" && node.tag === tag) || hasTag(node.children, tag)),
  );

interface PostLinkProps {
  readonly href: string;
  readonly openLink: (url: string) => void;
  readonly children: ReactNode;
}

/** A link into Teams opens here; any other leaves to a window of its own. */
function PostLink({ href, openLink, children }: PostLinkProps) {
  if (parseTeamsLink(href) === null) {
    return (
      <Link href={href} target="_blank" rel="noopener noreferrer" inline>
        {children}
      </Link>
    );
  }
  return (
    <Link
      href={href}
      inline
      onClick={(event) => {
        event.preventDefault();
        openLink(href);
      }}
    >
      {children}
    </Link>
  );
}
