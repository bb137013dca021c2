import type { ReactNode } from "react";
import styles from "./tabs.module.css";

interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface TabsProps {
  /** What the tabs are of, for those who do not see it. */
  label: string;
  /** Four at the most. */
  tabs: readonly Tab[];
}

/** Views of which one shows at a time: choices and a style sheet, so that they need no script. Printed, all show. */
export function Tabs({ label, tabs }: TabsProps) {
  const [first] = tabs;
  return (
    <div className={styles.tabs}>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{label}</legend>
        {tabs.map((tab) => (
          <label key={tab.id}>
            <input type="radio" name={`tab-${first?.id}`} defaultChecked={tab === first} />
            <span>{tab.label}</span>
          </label>
        ))}
      </fieldset>
      {tabs.map((tab) => (
        <div key={tab.id} className={styles.panel}>
          {tab.content}
        </div>
      ))}
    </div>
  );
}
