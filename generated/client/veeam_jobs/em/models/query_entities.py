# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class QueryEntities(msgspec.Struct, kw_only=True, gc=False):
    """Found entities.

    Result of a query with `format=Entities`: one list, in the member of the requested type. JSON contains all
    fifty members, with null for the unused ones; XML omits the unused ones. Resources that this document does
    not describe are returned as the server sends them.

    Attributes:
        jobs: Backup, backup copy and replication jobs for virtual machines.
        failover_plans: Failover plans for virtual machines.
        backups: Backups that jobs created.
        replicas: Replicas of virtual machines.
        repositories: Repositories that store backups.
        restore_points: Restore points of whole backups.
        vm_restore_points: Restore points of virtual machines.
        v_app_restore_points: Restore points of vApps.
        vm_replica_points: Restore points of replicas.
        backup_job_sessions: Sessions of backup jobs, one for each run.
        replica_job_sessions: Sessions of replication jobs, one for each run.
        replica_task_sessions: Task sessions of replication jobs, one for each machine of a run.
        restore_sessions: Sessions of restore operations.
        hierarchy_roots: Roots of virtual infrastructures.
        backup_task_sessions: Task sessions of backup jobs, one for each object of a run.
        backup_servers: Backup servers connected to Enterprise Manager.
        managed_servers: Servers that are managed by backup servers.
        enterpise_roles: Roles of Enterprise Manager. The server misspells the name. No type of the query
            service is known to return them.
        enterpise_accounts: Accounts of Enterprise Manager. The server misspells the name. No type of the
            query service is known to return them.
        wan_accelerators: WAN accelerators in the backup infrastructure.
        cloud_gateways: Gateways of Veeam Cloud Connect.
        cloud_tenants: Tenants of Veeam Cloud Connect.
        cloud_replicas: Replicas of Veeam Cloud Connect tenants.
        v_cloud_organization_configs: Settings of VMware Cloud Director organizations.
        backup_files: Backup files, including those of agent backups.
        v_sphere_self_service_configs: Settings of the vSphere self-service portal.
        cloud_public_ips: Public IP addresses for Veeam Cloud Connect tenants; returned for the type
            `CloudPublicIpAddress`.
        cloud_hardware_plans: Hardware plans for Veeam Cloud Connect tenants.
        cloud_vm_replica_points: Restore points of replicas of Veeam Cloud Connect tenants.
        agent_restore_points: Restore points of single computers with a Veeam Agent.
        agent_backup_job: Veeam Agent backup jobs. The name of this member is singular, that of the list
            within is plural.
        cloud_gateway_pools: Pools of Veeam Cloud Connect gateways.
        cloud_failover_plans: Failover plans of Veeam Cloud Connect tenants.
        external_repositories: External repositories. The query service links to a query of the type
            `ExternalRepository`; its list of types does not name it.
        vlan_configurations: VLAN ranges for Veeam Cloud Connect tenants.
        cloud_failover_sessions: Sessions of the failover plans of Veeam Cloud Connect tenants.
        agent_protection_groups: Protection groups of agent jobs.
        discovered_computers: Computers that were discovered in protection groups.
        file_servers: File shares that file share jobs protect.
        nas_jobs: Backup jobs for file shares.
        cdp_replicas: Replicas of continuous data protection (CDP).
        cdp_replica_vms: Machines of the replicas of continuous data protection (CDP). No type of the query
            service is known to return them.
        cdp_policies: Policies of continuous data protection (CDP).
        cdp_replica_sessions: Sessions of continuous data protection (CDP).
        cdp_replica_task_sessions: Task sessions of continuous data protection (CDP), one for each machine of
            a session.
        v_app_replica_points: Restore points of replicas of vApps.
        vm_cdp_replicas: Replicas of virtual machines under continuous data protection (CDP). No type of the
            query service is known to return them.
        v_app_cdp_replicas: Replicas of vApps under continuous data protection (CDP). No type of the query
            service is known to return them.
        v_app_cdp_replica_vms: Machines of the replicas of vApps under continuous data protection (CDP). No
            type of the query service is known to return them.
        system_sessions: Sessions of the system. No type of the query service is known to return them.
    """

    jobs: Jobs | None = msgspec.field(name="Jobs", default=None)
    """Backup, backup copy and replication jobs for virtual machines."""
    failover_plans: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="FailoverPlans", default=None
    )
    """Failover plans for virtual machines."""
    backups: Backups | None = msgspec.field(name="Backups", default=None)
    """Backups that jobs created."""
    replicas: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(name="Replicas", default=None)
    """Replicas of virtual machines."""
    repositories: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="Repositories", default=None
    )
    """Repositories that store backups."""
    restore_points: RestorePoints | None = msgspec.field(name="RestorePoints", default=None)
    """Restore points of whole backups."""
    vm_restore_points: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VmRestorePoints", default=None
    )
    """Restore points of virtual machines."""
    v_app_restore_points: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VAppRestorePoints", default=None
    )
    """Restore points of vApps."""
    vm_replica_points: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VmReplicaPoints", default=None
    )
    """Restore points of replicas."""
    backup_job_sessions: BackupJobSessions | None = msgspec.field(name="BackupJobSessions", default=None)
    """Sessions of backup jobs, one for each run."""
    replica_job_sessions: ReplicaJobSessions | None = msgspec.field(name="ReplicaJobSessions", default=None)
    """Sessions of replication jobs, one for each run."""
    replica_task_sessions: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="ReplicaTaskSessions", default=None
    )
    """Task sessions of replication jobs, one for each machine of a run."""
    restore_sessions: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="RestoreSessions", default=None
    )
    """Sessions of restore operations."""
    hierarchy_roots: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="HierarchyRoots", default=None
    )
    """Roots of virtual infrastructures."""
    backup_task_sessions: BackupTaskSessions | None = msgspec.field(name="BackupTaskSessions", default=None)
    """Task sessions of backup jobs, one for each object of a run."""
    backup_servers: BackupServers | None = msgspec.field(name="BackupServers", default=None)
    """Backup servers connected to Enterprise Manager."""
    managed_servers: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="ManagedServers", default=None
    )
    """Servers that are managed by backup servers."""
    enterpise_roles: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="EnterpiseRoles", default=None
    )
    """Roles of Enterprise Manager. The server misspells the name. No type of the query service is known to
    return them.
    """
    enterpise_accounts: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="EnterpiseAccounts", default=None
    )
    """Accounts of Enterprise Manager. The server misspells the name. No type of the query service is known to
    return them.
    """
    wan_accelerators: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="WanAccelerators", default=None
    )
    """WAN accelerators in the backup infrastructure."""
    cloud_gateways: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudGateways", default=None
    )
    """Gateways of Veeam Cloud Connect."""
    cloud_tenants: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudTenants", default=None
    )
    """Tenants of Veeam Cloud Connect."""
    cloud_replicas: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudReplicas", default=None
    )
    """Replicas of Veeam Cloud Connect tenants."""
    v_cloud_organization_configs: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VCloudOrganizationConfigs", default=None
    )
    """Settings of VMware Cloud Director organizations."""
    backup_files: BackupFiles | None = msgspec.field(name="BackupFiles", default=None)
    """Backup files, including those of agent backups."""
    v_sphere_self_service_configs: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VSphereSelfServiceConfigs", default=None
    )
    """Settings of the vSphere self-service portal."""
    cloud_public_ips: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudPublicIps", default=None
    )
    """Public IP addresses for Veeam Cloud Connect tenants; returned for the type `CloudPublicIpAddress`."""
    cloud_hardware_plans: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudHardwarePlans", default=None
    )
    """Hardware plans for Veeam Cloud Connect tenants."""
    cloud_vm_replica_points: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudVmReplicaPoints", default=None
    )
    """Restore points of replicas of Veeam Cloud Connect tenants."""
    agent_restore_points: AgentRestorePoints | None = msgspec.field(name="AgentRestorePoints", default=None)
    """Restore points of single computers with a Veeam Agent."""
    agent_backup_job: AgentBackupJobs | None = msgspec.field(name="AgentBackupJob", default=None)
    """Veeam Agent backup jobs. The name of this member is singular, that of the list within is plural."""
    cloud_gateway_pools: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudGatewayPools", default=None
    )
    """Pools of Veeam Cloud Connect gateways."""
    cloud_failover_plans: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudFailoverPlans", default=None
    )
    """Failover plans of Veeam Cloud Connect tenants."""
    external_repositories: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="ExternalRepositories", default=None
    )
    """External repositories. The query service links to a query of the type `ExternalRepository`; its list of
    types does not name it.
    """
    vlan_configurations: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VlanConfigurations", default=None
    )
    """VLAN ranges for Veeam Cloud Connect tenants."""
    cloud_failover_sessions: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudFailoverSessions", default=None
    )
    """Sessions of the failover plans of Veeam Cloud Connect tenants."""
    agent_protection_groups: AgentProtectionGroups | None = msgspec.field(
        name="AgentProtectionGroups", default=None
    )
    """Protection groups of agent jobs."""
    discovered_computers: DiscoveredComputers | None = msgspec.field(name="DiscoveredComputers", default=None)
    """Computers that were discovered in protection groups."""
    file_servers: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="FileServers", default=None
    )
    """File shares that file share jobs protect."""
    nas_jobs: NASJobs | None = msgspec.field(name="NASJobs", default=None)
    """Backup jobs for file shares."""
    cdp_replicas: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CdpReplicas", default=None
    )
    """Replicas of continuous data protection (CDP)."""
    cdp_replica_vms: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CdpReplicaVms", default=None
    )
    """Machines of the replicas of continuous data protection (CDP). No type of the query service is known to
    return them.
    """
    cdp_policies: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CdpPolicies", default=None
    )
    """Policies of continuous data protection (CDP)."""
    cdp_replica_sessions: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CdpReplicaSessions", default=None
    )
    """Sessions of continuous data protection (CDP)."""
    cdp_replica_task_sessions: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CdpReplicaTaskSessions", default=None
    )
    """Task sessions of continuous data protection (CDP), one for each machine of a session."""
    v_app_replica_points: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VAppReplicaPoints", default=None
    )
    """Restore points of replicas of vApps."""
    vm_cdp_replicas: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VmCdpReplicas", default=None
    )
    """Replicas of virtual machines under continuous data protection (CDP). No type of the query service is known
    to return them.
    """
    v_app_cdp_replicas: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VAppCdpReplicas", default=None
    )
    """Replicas of vApps under continuous data protection (CDP). No type of the query service is known to return
    them.
    """
    v_app_cdp_replica_vms: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="VAppCdpReplicaVms", default=None
    )
    """Machines of the replicas of vApps under continuous data protection (CDP). No type of the query service is
    known to return them.
    """
    system_sessions: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="SystemSessions", default=None
    )
    """Sessions of the system. No type of the query service is known to return them."""


from .agent_backup_jobs import AgentBackupJobs  # noqa: E402
from .agent_protection_groups import AgentProtectionGroups  # noqa: E402
from .agent_restore_points import AgentRestorePoints  # noqa: E402
from .backup_files import BackupFiles  # noqa: E402
from .backup_job_sessions import BackupJobSessions  # noqa: E402
from .backup_servers import BackupServers  # noqa: E402
from .backup_task_sessions import BackupTaskSessions  # noqa: E402
from .backups import Backups  # noqa: E402
from .discovered_computers import DiscoveredComputers  # noqa: E402
from .jobs import Jobs  # noqa: E402
from .nas_jobs import NASJobs  # noqa: E402
from .replica_job_sessions import ReplicaJobSessions  # noqa: E402
from .restore_points import RestorePoints  # noqa: E402
