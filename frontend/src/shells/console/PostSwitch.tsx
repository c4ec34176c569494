import { App, Dropdown } from 'antd';
import { type PostView, useSession } from '@/api/session';
import { useSwitchPost } from '@/app/use-switch-post';
import { consoleMessages as messages } from './messages.zh-CN';
import styles from './TopBar.module.css';

const stripe = (tier: string) => styles[tier.toLowerCase()];

function PostEnd({ post: { validUntil, onBehalfOf } }: { post: PostView }) {
  if (!validUntil) return null;
  const words = onBehalfOf
    ? `${messages.onBehalfOfName(onBehalfOf)} · ${messages.delegatedUntil(validUntil)}`
    : messages.until(validUntil);
  return <span className={styles.until}>{words}</span>;
}

/** For whom one is acting, always in sight, with the stripe of the tier. */
export function PostSwitch({ post }: { post: PostView }) {
  const { posts } = useSession();
  const { message } = App.useApp();
  const { switchTo } = useSwitchPost({ onTrouble: (error) => void message.error(error.message) });

  const items = posts.map((each) => ({
    key: each.id,
    label: (
      <span className={`${styles.choice} ${stripe(each.tier)}`}>
        <span>
          {each.onBehalfOf && <b className={styles.delegated}>{messages.onBehalfOf}</b>}
          {each.unitName} · {each.postName}
        </span>
        <PostEnd post={each} />
      </span>
    ),
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectable: true, selectedKeys: [post.id], onClick: ({ key }) => switchTo(key) }}
    >
      <button type="button" className={`${styles.post} ${stripe(post.tier)}`}>
        <span className="visually-hidden">{messages.actingAs}</span>
        {post.onBehalfOf && (
          <b className={styles.delegated} title={messages.onBehalfOfName(post.onBehalfOf)}>
            {messages.onBehalfOf}
          </b>
        )}
        <span>{post.unitName}</span>
        <small>{post.postName} ▾</small>
      </button>
    </Dropdown>
  );
}
