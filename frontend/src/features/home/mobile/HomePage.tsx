import { Waiting } from '../shared/Waiting';

export default function HomePage() {
  return <Waiting />;
}
