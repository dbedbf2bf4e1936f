export { contextFor, type GraphqlContext } from './graphql-context'
export { GRAPHQL_PATH, graphqlModule } from './graphql.module'
export { graphqlLimits } from './limits'
