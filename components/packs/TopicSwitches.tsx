import { PRINCIPLE_OF, PRINCIPLES, type Principle, type Topic } from '../../utils/core/model/topic';
import { Switch } from '../base/choice/Switch';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';

interface TopicSwitchesProps {
  off: readonly Topic[];
  onSwitch: (topic: Topic, isOn: boolean) => void;
}

const TOPICS = Object.keys(PRINCIPLE_OF) as Topic[];
const topicsOf = (principle: Principle): Topic[] => TOPICS.filter((topic) => PRINCIPLE_OF[topic] === principle);

/** Every topic of ours, by what it protects. */
export const TopicSwitches = ({ off, onSwitch }: TopicSwitchesProps) => {
  const { t } = useSpeech();
  return (
    <div class="topics">
      {PRINCIPLES.map((principle) => (
        <fieldset key={principle} class="topic-group">
          <legend>
            <Icon name={principle} size={18} />
            {t(`state.principle-${principle}`)}
          </legend>
          {topicsOf(principle).map((topic) => (
            <Switch
              key={topic}
              label={t(`state.topic-${topic}`)}
              isOn={!off.includes(topic)}
              onChange={(isOn) => onSwitch(topic, isOn)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
};
