using Microsoft.AspNetCore.Identity;

namespace Jail.Data;

public enum AccountRole
{
    /// <summary>Sees only the jails of the tenants it is a member of.</summary>
    Tenant,
    Staff,
}

/// <summary>A person, or a program's owner, that signs in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public AccountRole Role { get; set; }

    /// <summary>Set by staff: refuses sign-in, tokens and everything under way.</summary>
    public bool Locked { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? LastSignInAt { get; set; }
}
