import { Waiting } from '../shared/Waiting';

/** Three things for today; everything else is one tap away in the tabs. */
export default function HomePage() {
  return <Waiting limit={3} />;
}
