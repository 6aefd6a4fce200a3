namespace Jail.Data;

/// <summary>A value the panel keeps for itself, e.g. the hash of the one-time setup secret.</summary>
public sealed class Setting
{
    public required string Name { get; set; }
    public required string Value { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
}
