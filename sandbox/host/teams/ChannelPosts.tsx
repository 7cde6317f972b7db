import { Button, Divider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { LOCALES } from "../i18n/language.ts";
import type { ChannelMessage } from "../m365/teams.ts";
import { Message } from "../shell/Message.tsx";
import { useHost } from "../state/HostContext.ts";
import { Post } from "./Post.tsx";
import { usePosts } from "./usePosts.ts";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
  },
  column: {
    width: "100%",
    maxWidth: "820px",
    boxSizing: "border-box",
    margin: "0 auto",
    marginTop: "auto",
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  middle: { margin: "auto" },
  earlier: { alignSelf: "center" },
});

interface ChannelPostsProps {
  readonly teamId: string;
  readonly channelId: string;
}

export function ChannelPosts({ teamId, channelId }: ChannelPostsProps) {
  const styles = useStyles();
  const { session, place, t } = useHost();
  const { messages, failed, hasEarlier, showEarlier, retry } = usePosts(session.graph, teamId, channelId);
  const pane = useRef<HTMLElement>(null);
  const newestId = messages?.at(-1)?.id;

  // A channel opens at its newest post, and a new one comes into view; a linked post scrolls itself.
  useLayoutEffect(() => {
    if (newestId !== undefined && place.message === undefined) {
      pane.current?.scrollTo({ top: pane.current.scrollHeight });
    }
  }, [newestId, place.message]);

  return (
    <section ref={pane} className={styles.root} aria-label={t("posts")} tabIndex={0}>
      {messages === undefined && !failed && <Spinner className={styles.middle} label={t("loading")} />}
      {messages === undefined && failed && (
        <Message title={t("postsFailed")} action={t("retry")} onAction={retry} />
      )}
      {messages?.length === 0 && <Message title={t("noPosts")} text={t("noPostsHint")} />}
      {messages && messages.length > 0 && (
        <div className={styles.column}>
          {hasEarlier && (
            <Button className={styles.earlier} onClick={showEarlier}>
              {t("earlierPosts")}
            </Button>
          )}
          {byDay(messages, LOCALES[place.lang]).map(({ day, posts }) => (
            <DayOfPosts key={day} day={day} posts={posts} linked={place.message} />
          ))}
        </div>
      )}
    </section>
  );
}

interface Day {
  readonly day: string;
  readonly posts: readonly ChannelMessage[];
}

function DayOfPosts({ day, posts, linked }: Day & { readonly linked: string | undefined }) {
  return (
    <>
      <Divider>{day}</Divider>
      {posts.map((message) => (
        <Post key={message.id} message={message} linked={message.id === linked} />
      ))}
    </>
  );
}

function byDay(messages: readonly ChannelMessage[], locale: string): readonly Day[] {
  // Asked for together, Finnish would be inflected ("tiistaina"): a heading names the day.
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long" });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const days = new Map<string, ChannelMessage[]>();
  for (const message of messages) {
    const at = new Date(message.createdDateTime);
    const day = `${weekday.format(at)} ${date.format(at)}`;
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return [...days].map(([day, posts]) => ({ day, posts }));
}
