namespace Jail.Core;

/// <summary>All that can be said against a spec without looking at a host: used by the form, REST and the daemon.</summary>
public static class JailSpecValidator
{
    public const int MaxAddresses = 32;

    /// <summary>Every problem found, in the order of the fields; empty when there is none.</summary>
    public static IReadOnlyList<Problem> Validate(JailSpec spec)
    {
        List<Problem> problems = [];
        Add(problems, "id", JailId.IsValid(spec.Id) ? null : "The id must be 8 characters of Crockford's base 32.");
        Add(problems, "name", JailName.Explain(spec.Name));
        Add(problems, "template", JailName.Explain(spec.Template));
        Add(problems, "templateVersion", TemplateVersionName.Explain(spec.TemplateVersion));
        Add(problems, "hostname", Hostname.Explain(spec.Hostname));
        Add(problems, "startOrder", spec.StartOrder is >= 0 and <= 1000 ? null : "The start order is a number from 0 to 1000.");
        ValidateCommand(problems, spec);
        problems.AddRange(ValidateLimits(spec.Limits));
        ValidateAddresses(problems, spec.Addresses);
        return problems;
    }

    public static IReadOnlyList<Problem> ValidateLimits(JailLimits limits)
    {
        List<Problem> problems = [];
        Add(problems, "limits.memoryBytes", Between(limits.MemoryBytes, JailLimits.MinMemoryBytes, JailLimits.MaxBytes, "Memory", "bytes"));
        Add(problems, "limits.processes", Between(limits.Processes, 8, 4_194_304, "The number of processes", ""));
        Add(problems, "limits.diskBytes", Between(limits.DiskBytes, JailLimits.MinDiskBytes, JailLimits.MaxBytes, "Disk", "bytes"));
        Add(problems, "limits.diskInodes", Between(limits.DiskInodes, 256, uint.MaxValue, "The number of inodes", ""));
        Add(problems, "limits.cpus", limits.Cpus is null or (>= 0.01 and <= 1024) ? null : "CPUs must be between 0.01 and 1024.");
        return problems;
    }

    private static void ValidateCommand(List<Problem> problems, JailSpec spec)
    {
        if (spec.Command is not { } command) return;
        if (spec.Kind == JailKind.Full)
            Add(problems, "command", "A full jail starts its own init; only a nanojail takes a command.");
        else if (command.Count is 0 or > 256 || !command[0].StartsWith('/') || command.Any(a => a.Contains('\0') || a.Length > 4096))
            Add(problems, "command", "A command is a program's absolute path inside the jail and at most 255 arguments of at most 4096 characters.");
    }

    private static void ValidateAddresses(List<Problem> problems, IReadOnlyList<JailAddress> addresses)
    {
        if (addresses.Count > MaxAddresses)
            Add(problems, "addresses", $"A jail can have at most {MaxAddresses} addresses.");
        for (var i = 0; i < addresses.Count; i++)
        {
            var address = addresses[i];
            var bits = AddressRange.Bits(address.Address.AddressFamily);
            if (address.PrefixLength < 1 || address.PrefixLength > bits)
                Add(problems, $"addresses[{i}].prefixLength", $"The prefix length must be between 1 and {bits}.");
            else if (address.Gateway is { } gateway && !address.Network.Contains(gateway))
                Add(problems, $"addresses[{i}]", $"The gateway {gateway} is not in the network {address.Network}.");
            Add(problems, $"addresses[{i}].pool", JailName.Explain(address.Pool));
            if (addresses.Take(i).Any(other => other.Address.Equals(address.Address)))
                Add(problems, $"addresses[{i}].address", $"The address {address.Address} is given twice.");
        }
    }

    private static string? Between(long? value, long least, long most, string what, string unit) =>
        value is null || (value >= least && value <= most) ? null : $"{what} must be between {least} and {most} {unit}".TrimEnd() + ".";

    private static void Add(List<Problem> problems, string field, string? message)
    {
        if (message is not null) problems.Add(new Problem(field, message));
    }
}
