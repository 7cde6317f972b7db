import { Avatar, Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { LOCALES } from "../i18n/language.ts";
import type { ChannelMessage } from "../m365/teams.ts";
import { useHost } from "../state/HostContext.ts";
import { PostBody } from "./PostBody.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  linked: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  time: { color: tokens.colorNeutralForeground3 },
  subject: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  deleted: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

export function Post({ message, linked }: { readonly message: ChannelMessage; readonly linked: boolean }) {
  const styles = useStyles();
  const { t, place, openLink } = useHost();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (linked) article.current?.scrollIntoView({ block: "center" });
  }, [linked]);

  const author =
    message.from?.user?.displayName ?? message.from?.application?.displayName ?? t("unknownAuthor");
  const at = new Date(message.createdDateTime);
  const locale = LOCALES[place.lang];
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }).format(at);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(at);
  return (
    <article
      ref={article}
      className={mergeClasses(styles.root, linked && styles.linked)}
      aria-label={`${author}, ${full}`}
      data-message-id={message.id}
    >
      <div className={styles.head}>
        <Avatar name={author} size={32} color="colorful" aria-hidden="true" />
        <Text weight="semibold">{author}</Text>
        <Text as="span" size={200} className={styles.time}>
          <time dateTime={message.createdDateTime} title={full}>
            {time}
          </time>
        </Text>
        {message.lastEditedDateTime && (
          <Text size={200} className={styles.time}>
            {t("edited")}
          </Text>
        )}
        {message.importance === "high" && (
          <Badge color="danger" appearance="tint">
            {t("importantPost")}
          </Badge>
        )}
      </div>
      {message.subject && <h2 className={styles.subject}>{message.subject}</h2>}
      {message.deletedDateTime ? (
        <Text className={styles.deleted}>{t("deletedPost")}</Text>
      ) : (
        <PostBody
          contentType={message.body.contentType}
          content={message.body.content}
          topLevel={message.subject ? 3 : 2}
          openLink={openLink}
        />
      )}
    </article>
  );
}
