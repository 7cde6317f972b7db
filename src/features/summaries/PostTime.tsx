import { useFormats } from "#i18n/useFormats.ts";
import type { PostRow } from "#usecases/postRow.ts";

/** When a message was sent; the day of preparing where it never was. */
export function PostTime({ post }: { readonly post: PostRow }) {
  const formats = useFormats();
  return post.sentAt ? formats.dayAndTime(new Date(post.sentAt)) : formats.day(post.preparedOn);
}
