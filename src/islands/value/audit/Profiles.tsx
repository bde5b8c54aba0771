import { shortMonth } from '../../../i18n/figures.ts';
import { pathOf } from '../../../i18n/locale.ts';
import { date, fill } from '../../../i18n/words.ts';
import type { Profile } from '../../../value/audit/profiles.ts';
import type { Whom } from '../../../value/audit/whom.ts';
import { isoDay } from '../../../value/calendar.ts';
import type { Economics } from '../../../value/economics.ts';
import type { RfmSegment } from '../../../value/segments.ts';
import { PRACTICE_OF_SEGMENT, type SegmentPractice } from '../../../wording/value/audit/segment-practices.ts';
import { profileSentences } from '../../../wording/value/audit/whom.ts';
import { useLabText } from '../lab-text.ts';
import { TextTable } from '../TextTable.tsx';
import { Unfolded } from './Unfolded.tsx';
import { useWhomText } from './whom-text.ts';

interface Props {
  readonly whom: Whom;
  readonly practices: Readonly<Record<SegmentPractice, string>>;
}

/** Each group that has customers: its profile, a test to try, the practice that teaches it; and all as a table. */
export function Profiles({ whom: { profiles, economics }, practices }: Props) {
  const { t } = useWhomText();
  const filled = profiles.filter(({ customers }) => customers > 0);
  return (
    <>
      <div className="lab-groups">
        {filled.map((profile) => (
          <Group key={profile.name} profile={profile} economics={economics} practices={practices} />
        ))}
      </div>
      <Unfolded label={t.table}>
        {() => <GroupTable profiles={filled} isMargin={economics.margin !== 1} />}
      </Unfolded>
    </>
  );
}

interface GroupProps extends Pick<Props, 'practices'> {
  readonly profile: Profile<RfmSegment>;
  readonly economics: Economics;
}

function Group({ profile, economics, practices }: GroupProps) {
  const { t: lab } = useLabText();
  const text = useWhomText();
  const { locale, t } = text;
  const practice = PRACTICE_OF_SEGMENT[profile.name];
  return (
    <section>
      <h3>{lab.segment[profile.name]}</h3>
      <p>{profileSentences(text, profile, economics).join(' ')}</p>
      <p>{fill(t.test, { test: t.tests[profile.name] })}</p>
      <p className="small">
        {t.teaches} <a href={pathOf(locale, `playbook/${practice}`)}>{practices[practice]}</a>
      </p>
    </section>
  );
}

interface TableProps {
  readonly profiles: readonly Profile<RfmSegment>[];
  /** What is expected is margin. */
  readonly isMargin: boolean;
}

function GroupTable({ profiles, isMargin }: TableProps) {
  const { t: lab } = useLabText();
  const { locale, t, format, unknown, hasAmounts } = useWhomText();
  const { heads } = t;
  const told = (value: number | null, show: (value: number) => string) =>
    value === null ? unknown : show(value);
  const hasExpected = profiles.some(({ expected }) => expected !== null);
  return (
    <TextTable
      caption={t.table}
      isTitled
      head={[
        heads.group,
        ...(hasAmounts ? [heads.revenueShare] : []),
        heads.share,
        heads.customers,
        ...(hasAmounts ? [heads.revenue] : []),
        heads.orders,
        ...(hasAmounts ? [heads.basket] : []),
        heads.first,
        heads.last,
        ...(hasExpected ? [isMargin ? heads.expectedMargin : heads.expected] : []),
      ]}
      rows={profiles.map((profile) => [
        lab.segment[profile.name],
        ...(hasAmounts ? [told(profile.valueShare, format.share)] : []),
        format.share(profile.customerShare),
        format.whole(profile.customers),
        ...(hasAmounts ? [format.money(profile.value)] : []),
        told(profile.orders, format.precise),
        ...(hasAmounts ? [told(profile.basket, format.money)] : []),
        told(profile.firstSeen, (day) => shortMonth(locale, isoDay(day).slice(0, 7))),
        told(profile.lastSeen, (day) => date(locale, isoDay(day))),
        ...(hasExpected ? [told(profile.expected, format.money)] : []),
      ])}
    />
  );
}
