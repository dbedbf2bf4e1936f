export { GRAPHQL_PATH, graphqlModule } from './graphql.module'
export { contextFor, type GraphqlContext } from './graphql-context'
export { graphqlLimits } from './limits'
