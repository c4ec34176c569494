import { useState } from 'react';
import { type PostView, useSession } from '@/api/session';
import { useSwitchPost } from '@/app/use-switch-post';
import { useSheet } from '@/routing/use-sheet';
import { Sheet } from '@/ui/Sheet';
import styles from './MobileLayout.module.css';
import { mobileMessages as messages } from './messages.zh-CN';

const stripe = (tier: string) => styles[tier.toLowerCase()];

/** For whom one is acting, with the stripe of the tier, and the sheet to act for another. */
export function PostHeader({ post }: { post: PostView }) {
  const { posts } = useSession();
  const sheet = useSheet('post');
  const [trouble, setTrouble] = useState<string>();
  const { switchTo } = useSwitchPost({ onTrouble: (error) => setTrouble(error.message) });
  return (
    <header className={`${styles.header} ${stripe(post.tier)}`}>
      <div className={styles.post}>
        {post.onBehalfOf && <b className={styles.delegated}>{messages.onBehalfOf}</b>}
        <span>{post.unitName}</span>
        <span className={styles.postName}>{post.postName}</span>
        {posts.length > 1 && (
          <button type="button" className={styles.switch} onClick={sheet.open}>
            {messages.switchPost}
          </button>
        )}
      </div>
      <Sheet isOpen={sheet.isOpen} title={messages.actFor} closeLabel={messages.close} onClose={sheet.close}>
        {trouble && <p role="alert">{trouble}</p>}
        {posts.map((each) => (
          <button
            key={each.id}
            type="button"
            className={`${styles.choice} ${stripe(each.tier)}`}
            aria-current={each.id === post.id}
            onClick={() => switchTo(each.id)}
          >
            {each.onBehalfOf && <b className={styles.delegated}>{messages.onBehalfOf}</b>}
            {each.unitName} · {each.postName}
            {each.validUntil && (
              <small>
                {each.onBehalfOf
                  ? `${messages.onBehalfOfName(each.onBehalfOf)} · ${messages.delegatedUntil(each.validUntil)}`
                  : messages.until(each.validUntil)}
              </small>
            )}
          </button>
        ))}
      </Sheet>
    </header>
  );
}
