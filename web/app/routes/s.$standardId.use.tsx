import { useStandard } from '~/features/standards/page/use-standard'
import { UsePart } from '~/features/standards/parts'

export default function UseRoute() {
  const { standard, version, address } = useStandard()
  return <UsePart standardId={standard.id} version={version.version} origin={new URL(address).origin} />
}
