import { VersionsPart } from '~/features/standards/parts'
import { useStandard } from '~/features/standards/use-standard'

export default function VersionsRoute() {
  return <VersionsPart versions={useStandard().standard.versions} />
}
