/** While an instructor looks through somebody else's eyes: whose, and the way back. The glass is the server's. */

import "../look/instructor.css";
import { changeSession, useStanding } from "../live/live.ts";

export function Eyes() {
  const { session } = useStanding();
  if (session === null || session.viewAs === null) return null;
  return (
    <span className="eyes" role="status">
      You see what {session.viewAs} sees.
      <button type="button" data-key="v" title="Key V" onClick={() => void changeSession({ viewAs: null })}>
        Back to your own eyes
      </button>
    </span>
  );
}
