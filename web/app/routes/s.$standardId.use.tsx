import { UsePart } from '~/features/standards/parts'
import { useStandard } from '~/features/standards/use-standard'

export default function UseRoute() {
  const { standard, version, address } = useStandard()
  return <UsePart standardId={standard.id} version={version.version} origin={new URL(address).origin} />
}
