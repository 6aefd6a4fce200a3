using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Jail.Data;

/// <summary>The panel's state. Made by a factory, one context per piece of work.</summary>
public sealed class JailDbContext(DbContextOptions<JailDbContext> options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<Tenant> Tenants => Set<Tenant>();
    public DbSet<TenantMember> TenantMembers => Set<TenantMember>();
    public DbSet<JailDefinition> Jails => Set<JailDefinition>();
    public DbSet<AddressPool> AddressPools => Set<AddressPool>();
    public DbSet<AddressLease> AddressLeases => Set<AddressLease>();
    public DbSet<Operation> Operations => Set<Operation>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<Setting> Settings => Set<Setting>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>With passkeys.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("Accounts");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("AccountPasskeys");
            passkey.HasKey(p => p.CredentialId);
            passkey.OwnsOne(p => p.Data).ToJson();
        });
        builder.Entity<Account>().HasIndex(a => a.NormalizedEmail).IsUnique();

        builder.Entity<Tenant>(tenant =>
        {
            tenant.HasIndex(t => t.Name).IsUnique();
            tenant.Property(t => t.Version).IsConcurrencyToken();
        });
        builder.Entity<TenantMember>(member =>
        {
            member.HasKey(m => new { m.TenantId, m.AccountId });
            member.HasIndex(m => m.AccountId);
            member.HasOne(m => m.Tenant).WithMany(t => t.Members).HasForeignKey(m => m.TenantId).OnDelete(DeleteBehavior.Cascade);
            member.HasOne(m => m.Account).WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        OnJailsCreating(builder);
        builder.Entity<Operation>(operation =>
        {
            operation.HasIndex(o => o.State);
            operation.HasIndex(o => o.JailId);
            operation.HasIndex(o => o.TenantId);
        });
        builder.Entity<ApiToken>().HasOne(t => t.Account).WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.Entity<IdempotencyRecord>(record =>
        {
            record.HasKey(r => new { r.AccountId, r.Key });
            record.HasIndex(r => r.CreatedAt);
        });
        builder.Entity<AuditEntry>(entry =>
        {
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.HasIndex(e => e.TenantId);
            entry.HasIndex(e => e.Subject);
        });
        builder.Entity<Setting>().HasKey(s => s.Name);
    }

    private static void OnJailsCreating(ModelBuilder builder)
    {
        builder.Entity<JailDefinition>(jail =>
        {
            jail.Ignore(j => j.Limits);
            jail.HasIndex(j => j.Name).IsUnique();
            jail.HasIndex(j => j.TenantId);
            jail.HasIndex(j => j.CreatedAt);
            jail.Property(j => j.Version).IsConcurrencyToken();
            jail.HasOne(j => j.Tenant).WithMany().HasForeignKey(j => j.TenantId).OnDelete(DeleteBehavior.Restrict);
            jail.HasMany(j => j.Addresses).WithOne().HasForeignKey(l => l.JailId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<AddressPool>(pool =>
        {
            pool.HasIndex(p => p.Name).IsUnique();
            pool.Property(p => p.Version).IsConcurrencyToken();
        });
        builder.Entity<AddressLease>(lease =>
        {
            lease.HasKey(l => l.Address);
            lease.HasIndex(l => l.JailId);
            lease.HasIndex(l => l.Pool);
        });
    }
}
