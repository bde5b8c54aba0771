import { useText } from '../../components/parts/text.ts';
import { PHASES } from '../../flows/facilitating/phase.ts';

/** The method, to be read before anything else and without script. */
export function HowItGoes() {
  const t = useText('workshop');
  const { how, phases } = t;
  return (
    <section className="workshop-how" aria-labelledby="how-title">
      <h2 id="how-title">{how.title}</h2>
      <ol>
        {PHASES.map((phase, index) => (
          <li key={phase}>
            <h3>
              <span className="phase-number">{index + 1}</span> {phases[phase]}
            </h3>
            <p>{how.steps[phase]}</p>
          </li>
        ))}
      </ol>
      <div className="aside-grid">
        <h3>{how.why}</h3>
        <p className="measure">{how.whyText}</p>
      </div>
      <div className="aside-grid">
        <h3>{how.needs}</h3>
        <ul className="measure">
          {how.needsList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="aside-grid">
        <h3>{how.who}</h3>
        <ul className="measure">
          {how.whoList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
