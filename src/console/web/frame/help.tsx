/** The help of the whole page, beside the panels: keys, and what each panel is for. It makes room for itself and covers nothing. */

import type { PanelKind } from "../panels/panel.ts";
import { keyHelp } from "./keys.ts";

export const Help = ({ kinds }: { readonly kinds: readonly PanelKind[] }) => (
  <aside className="help" aria-label="Help">
    <h3>Keys</h3>
    <table>
      <tbody>
        {keyHelp.map(([key, does]) => (
          <tr key={key}>
            <td>
              <kbd>{key}</kbd>
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <h3>Panels</h3>
    <dl>
      {kinds.map(({ id, title, help }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{help}</dd>
        </div>
      ))}
    </dl>
  </aside>
);
