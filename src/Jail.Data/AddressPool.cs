namespace Jail.Data;

/// <summary>A network whose addresses jails are given.</summary>
public sealed class AddressPool
{
    public Guid Id { get; set; }

    /// <summary>See <see cref="Core.JailName"/>; unique.</summary>
    public required string Name { get; set; }

    /// <summary>E.g. <c>10.66.0.0/24</c>.</summary>
    public required string Cidr { get; set; }

    public string? Gateway { get; set; }

    /// <summary>A JSON array of <c>first-last</c> or single addresses that are never given.</summary>
    public string Reserved { get; set; } = "[]";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Counts changes; the ETag.</summary>
    public int Version { get; set; } = 1;
}

/// <summary>An address that a jail holds. The address itself is the key: the database refuses a second holder.</summary>
public sealed class AddressLease
{
    /// <summary>As <see cref="System.Net.IPAddress"/> prints it.</summary>
    public required string Address { get; set; }

    public int PrefixLength { get; set; }
    public string? Gateway { get; set; }
    public required string Pool { get; set; }
    public required string JailId { get; set; }

    /// <summary>Place among the jail's addresses.</summary>
    public int Ordinal { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
