import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AccessRequestsResolver } from './access-requests.resolver'
import { GroupTree } from './group-tree'
import { GroupsService } from './groups.service'
import { AccessRequest } from './memberships/access-request.entity'
import { AccessRequestsService } from './memberships/access-requests.service'
import { GroupMembership } from './memberships/membership.entity'
import { MembershipsService } from './memberships/memberships.service'
import { StatementOfWork } from './statement-of-work.entity'
import { WorkingGroup } from './working-group.entity'
import { WorkingGroupsResolver } from './working-groups.resolver'

/** The bodies that draft, and who is in them. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkingGroup, StatementOfWork, GroupMembership, AccessRequest])],
  providers: [
    GroupTree,
    GroupsService,
    MembershipsService,
    AccessRequestsService,
    WorkingGroupsResolver,
    AccessRequestsResolver,
  ],
  exports: [GroupTree, GroupsService, MembershipsService],
})
export class WorkingGroupsModule {}
