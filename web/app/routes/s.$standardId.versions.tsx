import { useStandard } from '~/features/standards/page/use-standard'
import { VersionsPart } from '~/features/standards/parts'

export default function VersionsRoute() {
  return <VersionsPart versions={useStandard().standard.versions} />
}
